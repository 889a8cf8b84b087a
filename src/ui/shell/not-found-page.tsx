import { PageLink } from '../kit/page-link.tsx';
import { LIBRARY } from '../services/addresses.ts';
import { useText } from '../text/text.ts';

export function NotFoundPage() {
  const text = useText();
  return (
    <main className="page">
      <h1 className="title mt-8">{text.notFound}</h1>
      <p className="mt-6">
        <PageLink to={LIBRARY} className="link">
          {text.toLibrary}
        </PageLink>
      </p>
    </main>
  );
}
