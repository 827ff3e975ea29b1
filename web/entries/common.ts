/** On every page: large text, the way to the other language, and how far away the dates of the calendar are. */
import { todayInShanghai } from '../draft/today.ts';
import { fillDates } from '../layout/fill-dates.ts';
import { enableLargeText } from '../layout/large-text.ts';

enableLargeText();
fillDates(todayInShanghai());

// The other language shows the same place of the same page.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  link.addEventListener('click', () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}
