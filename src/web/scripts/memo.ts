/** On a memo's page: a button that copies a figure with its source. Without it the words can be selected and copied. */
for (const quote of document.querySelectorAll<HTMLElement>('[data-quote]')) {
  const { copy = '', copied = '' } = quote.closest<HTMLElement>('[data-copy]')?.dataset ?? {};
  if (copy === '' || !navigator.clipboard) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'memo-copy';
  button.textContent = copy;
  const text = quote.textContent ?? '';
  button.addEventListener('click', async () => {
    const said = text.replace(/ (\/notater\/)/, ` ${location.origin}$1`);
    await navigator.clipboard.writeText(said.trim());
    button.textContent = copied;
  });
  quote.append(' ', button);
}
