export { dateRoleIn, type DateRole } from './dateRole';
export { datesIn } from './datesIn';
export type { Candidate, Interpret, InterpretOptions, InterpretRequest, Interpretation, Understood } from './interpret';
export { english } from './languages/english';
export { german } from './languages/german';
export { keyWords } from './keyWords';
export type { TypeIndex } from './typeIndex';
export type { FindOptions, FoundTypes, Language, RequestKind, TypeHit, TypeText } from './types';
export { createUnderstanding, type Understanding, type UnderstandingOptions } from './understanding';
