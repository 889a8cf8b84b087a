import { barLength } from '../../state/session/position.ts';
import { useSessionState } from '../session/session-context.ts';
import { useFindState } from '../session/use-find.ts';

/** Columns the bar is drawn in: more than it has pixels, fewer than a long talk has hits. */
const COLUMNS = 1000;

/** Where in the recording the hits are: one path for all of them, another for the one that is shown. */
export function FindTicks() {
  const duration = useSessionState(barLength);
  const hits = useFindState((state) => state.hits);
  const current = useFindState((state) => state.hits[state.current]?.startTime);
  if (hits.length === 0 || duration === 0) return null;
  const column = (time: number) => Math.round((Math.min(time, duration) / duration) * COLUMNS);
  const columns = [...new Set(hits.map(({ startTime }) => column(startTime)))];
  return (
    <svg
      className="find-ticks"
      aria-hidden="true"
      viewBox={`0 0 ${COLUMNS} 1`}
      preserveAspectRatio="none"
    >
      <path className="find-tick" d={columns.map((x) => `M${x} 0.35V1`).join('')} />
      {current !== undefined && (
        <path className="find-tick-current" d={`M${column(current)} 0V1`} />
      )}
    </svg>
  );
}
