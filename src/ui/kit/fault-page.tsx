import { LibraryError } from '../../library/library-error.ts';
import { LIBRARY } from '../services/addresses.ts';
import { useText } from '../text/text.ts';
import { PageLink } from './page-link.tsx';

interface FaultPageProps {
  error: unknown;
  onRetry(): void;
}

/** A page that could not be loaded: what happened, what can be done, and a retry that asks again. */
export function FaultPage({ error, onRetry }: FaultPageProps) {
  const text = useText();
  const known = error instanceof LibraryError ? error : null;
  return (
    <main className="page fault-page">
      <div role="alert">
        <h1 className="type-chapter">{known === null ? text.broken : text.faults[known.fault]}</h1>
        <p className="text-quiet">{describe(error, known)}</p>
      </div>
      <p className="fault-ways">
        <button type="button" className="button" onClick={onRetry}>
          {text.tryAgain}
        </button>
        <PageLink to={LIBRARY} className="link">
          {text.toLibrary}
        </PageLink>
      </p>
    </main>
  );
}

function describe(error: unknown, known: LibraryError | null): string {
  if (known === null) return error instanceof Error ? error.message : String(error);
  // The sentence of a fault without detail would only repeat its code.
  return known.message.startsWith(`${known.fault}:`) ? known.subject : known.message;
}
