import type { Store } from '../state/store.js';

/** Keeps the page's data-theme at the chosen theme; without one the system decides. */
export function followTheme(store: Store, page: HTMLElement): void {
  const apply = () => {
    const { theme } = store.get().preferences;
    if (theme === 'system') delete page.dataset['theme'];
    else page.dataset['theme'] = theme;
  };
  apply();
  store.listen(apply);
}

/** Whether the page is dark now. */
export const isDark = (theme: 'system' | 'light' | 'dark'): boolean =>
  theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
