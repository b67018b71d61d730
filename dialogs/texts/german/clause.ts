/** Verbs that end a clause with "dass" and can move to second place unchanged; separable ones such as "ankomme" cannot. */
const finite = new Set(
  (
    'bin bist ist sind seid war waren wäre habe hat haben hatte hatten kann können konnte konnten könnte muss müssen musste mussten ' +
    'soll sollen sollte will wollen wollte möchte möchten darf dürfen werde wird werden wurde wurden würde würden brauche braucht ' +
    'brauchen geht gehen ging funktioniert funktionieren läuft laufen lief fehlt fehlen bleibt bleibe bleiben weiß wissen warte ' +
    'wartet warten kommt komme kommen hilft half'
  ).split(' '),
);

/** Not "Sie", the people who are told: what they are to do stays as it was written. */
const subject = String.raw`(?:ich|wir|es|er|man|(?:der|die|das|mein|meine|unser|unsere|ihr|ihre)\s\p{Lu}[\p{L}-]+)`;
const clause = new RegExp(String.raw`^dass\s(${subject})\s(?:([^,;:\n]{1,200})\s)?(\p{L}{2,15})([.!]?)$`, 'u');
/** Words that may join another clause with a verb of its own. */
const joining = /\s(?:und|oder|aber|denn|weil|wenn|ob|dass)\s/u;

/** `ich bin in Berlin` from "dass ich in Berlin bin", with the finite verb second. `undefined` if the parts are not certain. */
export function germanMainClause(text: string): string | undefined {
  const [, who = '', between = '', verb = '', end = ''] = clause.exec(text) ?? [];
  if (!finite.has(verb) || joining.test(` ${between} `)) return undefined;
  return `${[who, verb, between].filter(Boolean).join(' ')}${end}`;
}

/** What a clause with "dass" says: as `germanMainClause` reads it, or else as it was written. `undefined` without "dass". */
export function germanClause(text: string): string | undefined {
  return germanMainClause(text) ?? (/^da(?:ss|ß)\s/iu.test(text) ? text : undefined);
}
