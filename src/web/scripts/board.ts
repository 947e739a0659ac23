/** Keeps a round's pages up to date, the board and how far letters have come: fetches the same page now and then and takes over its parts that are alive. */
const everySeconds = 15;

const parts = () => document.querySelectorAll<HTMLElement>('[data-live]');

function isBusyIn(part: Element): boolean {
  const selection = document.getSelection();
  return (
    part.contains(document.activeElement) ||
    (selection?.isCollapsed === false && part.contains(selection.anchorNode))
  );
}

async function update(): Promise<void> {
  // Nobody looks at a page that is hidden.
  if (document.hidden) return;
  const response = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => undefined);
  if (!response?.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const part of parts()) {
    const other = fresh.querySelector(`[data-live="${part.dataset.live}"]`);
    // What somebody stands in or has marked is left alone until next time.
    if (!other || other.innerHTML === part.innerHTML || isBusyIn(part)) continue;
    const opened = [...part.querySelectorAll('details')].map(({ open }) => open);
    part.replaceChildren(...document.adoptNode(other).childNodes);
    part.querySelectorAll('details').forEach((details, index) => {
      details.open = opened[index] ?? details.open;
    });
    sayThatItUpdates();
  }
}

function sayThatItUpdates(): void {
  for (const note of document.querySelectorAll<HTMLElement>('[data-updates]')) note.hidden = false;
}

if (parts().length > 0) {
  sayThatItUpdates();
  setInterval(() => void update(), everySeconds * 1000);
  document.addEventListener('visibilitychange', () => void update());
}
