interface Colours {
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly attention: string;
  readonly good: string;
  readonly warning: string;
  readonly card: string;
  readonly emphasis: string;
  readonly line: string;
}

const light: Colours = {
  text: '#242424',
  subtle: '#616161',
  accent: '#0f548c',
  attention: '#b10e1c',
  good: '#0e700e',
  warning: '#8a3707',
  card: '#ffffff',
  emphasis: '#f0f0f0',
  line: '#e0e0e0',
};

const dark: Colours = {
  text: '#ffffff',
  subtle: '#adadad',
  accent: '#62abf5',
  attention: '#f1707b',
  good: '#54b054',
  warning: '#faa06b',
  card: '#292929',
  emphasis: '#3d3d3d',
  line: '#525252',
};

/** Host configs of the renderer, with sizes and colours about as chats have them. */
export const hostConfigs = { light: hostConfig(light), dark: hostConfig(dark) };

function hostConfig(colours: Colours): object {
  const both = (colour: string, subtle = colour) => ({ default: colour, subtle });
  const foregroundColors = {
    default: both(colours.text, colours.subtle),
    accent: both(colours.accent),
    attention: both(colours.attention),
    good: both(colours.good),
    warning: both(colours.warning),
  };
  return {
    fontFamily: '"Segoe UI", "Liberation Sans", Arial, sans-serif',
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: colours.line },
    supportsInteractivity: true,
    containerStyles: {
      default: { backgroundColor: colours.card, foregroundColors },
      emphasis: { backgroundColor: colours.emphasis, foregroundColors },
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { size: 'default', weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { size: 'default', weight: 'bolder' },
      },
      errorMessage: { size: 'small', color: 'attention', spacing: 'small' },
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 16 },
    },
  };
}
