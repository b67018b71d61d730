import { questionOf, type Design, type TemplateCondition } from './design';
import { testKinds, type Condition, type Test, type TestKind, type When } from './types';
import { UnaskableForm } from './unaskableForm';

/** The conditions that show and hide these sections. Throws an `UnaskableForm` for unsupported ones. */
export function conditionsOf(design: Design, sections: readonly string[]): readonly Condition[] {
  const { conditions } = design;
  const all = Object.keys(conditions)
    .toSorted((one, other) => Number(one) - Number(other))
    .flatMap((id) => conditionOf(conditions[id], design));
  if (!all.every((one) => one.sections.every((id) => sections.includes(id)))) throw new UnaskableForm('section');
  return all;
}

function isTestKind(given: string): given is TestKind {
  return testKinds.some((kind) => kind === given);
}

/** Files are asked for after the form, so its conditions cannot depend on them. */
function isLookedAt(design: Design, id: string): boolean {
  const question = questionOf(design, id);
  return question !== undefined && question.type !== 'at';
}

function conditionOf(condition: TemplateCondition | undefined, design: Design): readonly Condition[] {
  if (!condition) return [];
  const { i, o, t } = condition;
  const kind = o.t ?? t ?? 'sh';
  if (kind !== 'sh' && kind !== 'hide') throw new UnaskableForm(`condition ${kind}`);
  const tests = (one: {
    readonly checks: readonly { fieldId: string; type: string; constraint: readonly unknown[] }[];
  }) =>
    one.checks.map(({ fieldId, type, constraint }): Test => {
      if (!isLookedAt(design, fieldId) || !isTestKind(type)) throw new UnaskableForm(`check ${type}`);
      return { question: fieldId, is: type, values: constraint.map(String) };
    });
  const joined = (operator: string | undefined, all: readonly When[]): When =>
    operator === 'OR' ? { any: all } : { all };
  const when: When = i.groups
    ? joined(
        i.operator,
        i.groups.map((one) => joined(one.operator, tests(one))),
      )
    : {
        any: Object.entries(i.co?.cIds ?? {}).map(([question, values]): Test => {
          if (!isLookedAt(design, question)) throw new UnaskableForm(`question ${question}`);
          return { question, is: 'SOME_OF', values };
        }),
      };
  return [{ shows: kind === 'sh', sections: o.sIds, when }];
}
