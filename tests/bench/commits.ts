/**
 * Counts the components React renders inside an element, in the production build too: React tells each commit to the
 * hook that its developer tools install, and marks the fibers that did work. Field names are React's.
 */

interface Fiber {
  tag: number;
  flags: number;
  child: Fiber | null;
  sibling: Fiber | null;
  alternate: Fiber | null;
  stateNode: unknown;
}

export interface CommitCounter {
  start(): void;
  /** Components rendered inside the element since `start`. */
  stop(): number;
}

/** React's `PerformedWork` flag: this fiber's component ran. */
const PERFORMED_WORK = 1;
/** Function, class, forwardRef, memo and simple memo components. */
const COMPONENT_TAGS = new Set([0, 1, 11, 14, 15]);

/** Call before React loads. `findElement` is asked once, at `start`. */
export function watchCommits(findElement: () => Element | null): CommitCounter {
  let watched: Element | null = null;
  let rendered = 0;

  const visit = (fiber: Fiber): void => {
    if (COMPONENT_TAGS.has(fiber.tag) && (fiber.flags & PERFORMED_WORK) !== 0) {
      const element = firstElement(fiber);
      if (element !== null && watched?.contains(element)) rendered += 1;
    }
    // Same children as before: nothing below was looked at in this commit.
    if (fiber.alternate !== null && fiber.child === fiber.alternate.child) return;
    for (let child = fiber.child; child !== null; child = child.sibling) visit(child);
  };

  Object.defineProperty(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
    value: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: (_id: number, root: { current: Fiber }) => {
        if (watched !== null) visit(root.current);
      },
      onCommitFiberUnmount: () => {},
      onPostCommitFiberRoot: () => {},
    },
  });

  return {
    start() {
      watched = findElement();
      rendered = 0;
    },
    stop() {
      watched = null;
      return rendered;
    },
  };
}

function firstElement(fiber: Fiber): Element | null {
  for (let inner: Fiber | null = fiber; inner !== null; inner = inner.child)
    if (inner.stateNode instanceof Element) return inner.stateNode;
  return null;
}
