import { useAllText } from '../text/all-text.ts';

const ROWS = [64, 82, 48, 71, 58, 76];

/** The page's own shape in rule tone, each thing where it will stand. */
export function LibraryLoading() {
  const text = useAllText();
  return (
    <main className="library" aria-busy="true">
      <h1 className="type-page">{text.library.title}</h1>
      <p className="library-count text-quiet" role="status">
        {text.loading}
      </p>
      <div className="library-body" data-rail="true" aria-hidden="true">
        <div className="library-rail">
          {ROWS.map((width) => (
            <div key={width} className="shape-line" style={{ width: `${width}%` }} />
          ))}
        </div>
        <div className="library-main">
          <div className="library-tools" />
          <ul className="episodes" data-pictured="true">
            {ROWS.map((width) => (
              <li key={width} className="episode-row">
                <div className="episode-art" />
                <div className="episode-words">
                  <div className="shape-line shape-title" style={{ width: `${width}%` }} />
                  <div className="shape-line" style={{ width: `${width - 30}%` }} />
                </div>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </main>
  );
}
