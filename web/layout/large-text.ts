const KEY = 'jingmen.large';

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) === '1';
  } catch {
    return false;
  }
}

function remember(on: boolean): void {
  try {
    if (on) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage the choice holds for this page.
  }
}

/** 大字版: a class on the document, remembered in this browser. */
export function enableLargeText(): void {
  const root = document.documentElement;
  root.classList.toggle('large', remembered());
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-large-text]')) {
    button.hidden = false;
    button.setAttribute('aria-pressed', String(root.classList.contains('large')));
    button.addEventListener('click', () => {
      const on = root.classList.toggle('large');
      button.setAttribute('aria-pressed', String(on));
      remember(on);
    });
  }
}
