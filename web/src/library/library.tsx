import { useSelect } from '../state/store.js';
import { AddFiles } from './add-files.js';
import { DocumentList } from './document-list.js';
import { SearchBox } from './search-box.js';
import { SearchResults } from './search-results.js';
import { UploadList } from './upload-list.js';

/** The left column: search, the documents (or what was found), and the way to add more. */
export function Library() {
  const searching = useSelect((state) => state.search.query.trim() !== '');
  return (
    <aside class="shelf" id="library" aria-label="Documents">
      <SearchBox />
      <div class="shelf-list">{searching ? <SearchResults /> : <DocumentList />}</div>
      <UploadList />
      <AddFiles />
    </aside>
  );
}
