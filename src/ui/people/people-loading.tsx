import { useAllText } from '../text/all-text.ts';

const ROWS = [64, 82, 48, 71];

/** The page's own shape in rule tone, each thing where it will stand. */
export function PeopleLoading({ name }: { name: string }) {
  const text = useAllText();
  return (
    <main className="people-page" aria-busy="true">
      <h1 className="type-page">
        <bdi>{name}</bdi>
      </h1>
      <p className="people-about" role="status">
        {text.loading}
      </p>
      <div className="people-head" aria-hidden="true">
        {ROWS.map((width) => (
          <div key={width} className="person-episode">
            <div className="episode-art" />
            <div>
              <div className="shape-line shape-title" style={{ width: `${width}%` }} />
              <div className="shape-line" style={{ width: '8rem' }} />
            </div>
          </div>
        ))}
      </div>
    </main>
  );
}
