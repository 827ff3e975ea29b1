const paths = {
  right: 'M5 12h13M13 6.5l5.5 5.5-5.5 5.5',
  clock: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3.5 2',
  ask: 'M12 3a9 9 0 100 18 9 9 0 000-18zM9.5 9.5a2.5 2.5 0 113.6 2.2c-.8.4-1.1.9-1.1 1.8M12 17v.01',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M6 6l12 12M18 6L6 18',
  lock: 'M6.5 11h11a1.5 1.5 0 011.5 1.5v6a1.5 1.5 0 01-1.5 1.5h-11A1.5 1.5 0 015 18.5v-6A1.5 1.5 0 016.5 11zM8 11V8a4 4 0 018 0v3',
  warn: 'M12 4l9 16H3zM12 10v4.5M12 17.5v.01',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  link: 'M10 14a4 4 0 005.7 0l3-3a4 4 0 00-5.7-5.7L12 6.4M14 10a4 4 0 00-5.7 0l-3 3A4 4 0 0011 18.7l1-1.1',
  here: 'M12 21s6.5-5.8 6.5-11a6.5 6.5 0 00-13 0c0 5.2 6.5 11 6.5 11zM12 7.8a2.2 2.2 0 100 4.4 2.2 2.2 0 000-4.4z',
  out: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  dash: 'M6 12h12',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing in the colour of the text; always beside words, so hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="i" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
