/** Answers that were refused when they were given are sent again only when somebody says so. */
import type { PendingSaves } from './pending-saves.ts';

/** Asks where there is something to ask about, and then goes on. */
export function askUnsent(page: ParentNode, pending: PendingSaves, then: () => void): void {
  const box = page.querySelector<HTMLElement>('[data-ask]');
  const refused = pending.all().filter((save) => save.refused);
  if (!box || refused.length === 0) {
    then();
    return;
  }
  const list = document.createElement('ul');
  for (const { entry } of refused) {
    const line = document.createElement('li');
    line.textContent = Object.values(entry).flat().join(', ');
    list.append(line);
  }
  box.querySelector('p + p')?.after(list);
  box.hidden = false;
  box.focus();
  for (const button of box.querySelectorAll('button'))
    button.addEventListener('click', () => {
      if ('use' in button.dataset) pending.markRefused(false);
      else for (const { saveId } of refused) pending.remove(saveId);
      box.hidden = true;
      then();
    });
}
