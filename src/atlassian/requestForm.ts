export type * from './requestForm/types';
export { answerList, answerText, readAnswers } from './requestForm/answers';
export { problemIn, problemsIn } from './requestForm/problems';
export { refusedFields } from './requestForm/refusedFields';
export { fieldValues, type ValueOptions } from './requestForm/values';
export { offering } from './requestForm/readForm';
