/**
 * Keeps what is typed but not saved yet, in this tab of the browser, across other pages, an expired log-in or a refusal. Never the
 * value of a password field or of one marked `data-unkept`: a secret may stand there by mistake. Cleared by saving and by logging
 * out. Works only where scripts are on.
 */
export const typedScript = `{
const fields = [...document.querySelectorAll('main form :is(input, textarea, select):not([type=hidden], [type=password], [readonly], [data-unkept])')];
const sentKey = 'sent';
const keyOf = ({ form, id, name }) => 'typed ' + form.getAttribute('action') + ' ' + (id || name);
const isRadio = ({ type }) => type === 'radio';
const sent = sessionStorage.getItem(sentKey);
sessionStorage.removeItem(sentKey);
if (sent && document.querySelector('.notice:is(.good, .warning)'))
  for (const key of Object.keys(sessionStorage)) if (key.startsWith('typed ' + sent + ' ')) sessionStorage.removeItem(key);
for (const field of fields) {
  const typed = sessionStorage.getItem(keyOf(field));
  if (typed === null || (isRadio(field) ? field.value !== typed || field.checked : field.value === typed)) continue;
  if (isRadio(field)) field.checked = true;
  else field.value = typed;
  for (let around = field.closest('details'); around; around = around.parentElement.closest('details')) around.open = true;
  document.getElementById('typed').hidden = false;
}
document.addEventListener('input', ({ target }) => {
  if (fields.includes(target)) sessionStorage.setItem(keyOf(target), target.value);
});
document.addEventListener('submit', ({ target }) => {
  if (target.closest('header')) sessionStorage.clear();
  else sessionStorage.setItem(sentKey, target.getAttribute('action'));
});
}
`;
