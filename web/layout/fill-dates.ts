import { stateWords } from './window-words.ts';

/** Writes `38 天后开始` into the places that the prerendered calendar left for the day of reading. */
export function fillDates(today: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('.until')) {
    const words = stateWords(place.dataset['opens'] ?? null, place.dataset['closes'] ?? null, today);
    if (words === null) continue;
    const tag = document.createElement('span');
    tag.className = 'tag tag--info';
    tag.textContent = words;
    place.append(tag);
  }
}
