export type {
  Answer,
  Answers,
  CascadingOption,
  FieldKind,
  FieldOption,
  FieldValues,
  FormField,
  ListField,
  RequestForm,
} from './types';
export { answerList, answerText, labelsIn, readAnswer, readAnswers, takesList } from './answers';
export { instantOf, isDate, wallClock } from './dates';
export { lineAtMost, problemIn, problemsIn, problemTexts, type ProblemTexts } from './problems';
export { refusedFields, withHiddenRequired } from './refusedFields';
export { fieldValues, type ValueOptions } from './values';
export { formAnswers, type FormAnswers } from '../forms/formAnswers';
export { withoutFiles } from '../forms/leavingOut';
export { hasOther, neededInPortal, visibleAtOnce, visibleFields, visibleNotes } from '../forms/visibleFields';
export { offering } from './readForm';
export { fitting } from './findOptions';
