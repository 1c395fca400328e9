import type { FileDetails } from '../api.js';

/** Date and publisher as the form has them now; empty where it says nothing. */
export function readDetails(): FileDetails {
  const form = document.getElementById('add-files');
  const entries = form instanceof HTMLFormElement ? new FormData(form) : new FormData();
  const field = (name: string) => {
    const value = entries.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return { published: field('published'), publisher: field('publisher'), title: '' };
}
