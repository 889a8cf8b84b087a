import { PageLink } from '../kit/page-link.tsx';
import { LIBRARY } from '../services/addresses.ts';
import { useText } from '../text/text.ts';

export function NotFoundPage() {
  const text = useText();
  return (
    <main className="page fault-page">
      <h1 className="type-chapter">{text.notFound}</h1>
      <p className="fault-ways">
        <PageLink to={LIBRARY} className="link">
          {text.toLibrary}
        </PageLink>
      </p>
    </main>
  );
}
