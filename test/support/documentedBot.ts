import type { ActivityHandler, TurnContext } from 'botbuilder';
import type { DialogContext, DialogSet } from 'botbuilder-dialogs';
import { ConfirmationDialog, serviceDeskTools, type ProposedWrite } from 'botbuilder-atlassian/tools';
import type { ConfirmationOutcome, ServiceDeskTool } from 'botbuilder-atlassian/tools';
import type { Session } from 'botbuilder-atlassian';

export interface Given {
  readonly bot: ActivityHandler;
  readonly dialogs: DialogSet;
  readonly jira: { session(context: TurnContext): Promise<Session | undefined> };
  readonly model: (said: string, tools: readonly ServiceDeskTool[]) => Promise<string>;
  readonly remember: (outcome: ConfirmationOutcome) => void;
}

/** Matches docs/tools.md line by line. */
export function addTools({ bot, dialogs, jira, model, remember }: Given): void {
  dialogs.add(new ConfirmationDialog('confirm', jira));

  bot.onMessage(async (context, next) => {
    const dc = await dialogs.createContext(context);
    const { status, result } = await dc.continueDialog();
    // What became of a proposal. Anything but yes or no is said to the model.
    if (status === 'complete') remember(result);
    const said = result?.status === 'elsewhere' ? result.text : status === 'empty' ? context.activity.text : '';
    if (said) await talk(dc, said);
    await next();
  });

  async function talk(dc: DialogContext, said: string): Promise<void> {
    const session = await jira.session(dc.context);
    if (!session) {
      await dc.beginDialog('jiraLogin');
      return;
    }
    const proposals: ProposedWrite[] = [];
    const tools = serviceDeskTools(session, { propose: (write) => proposals.push(write) });
    await dc.context.sendActivity(await model(said, tools));
    // The card comes last: a "yes" can then only answer the card. There is one proposal at most.
    for (const write of proposals) await dc.beginDialog('confirm', write);
  }
}

/** The SDKs' shapes, which test/tools/shapes.test.ts checks. */
export function shapesOf(tools: readonly ServiceDeskTool[]) {
  const openAi = tools.map(({ name, description, parameters }) => {
    return { type: 'function' as const, function: { name, description, parameters } };
  });
  const anthropic = tools.map(({ name, description, parameters }) => {
    return { name, description, input_schema: parameters };
  });
  const mcp = tools.map(({ name, description, parameters }) => {
    return { name, description, inputSchema: parameters };
  });
  return { openAi, anthropic, mcp };
}
