import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Parts of the page are loaded when they are wanted, and a busy machine is slow to read them: no test is about that.
configure({ asyncUtilTimeout: 30_000 });

// jsdom lays nothing out: nothing ever comes into view.
globalThis.IntersectionObserver = class {
  observe() {}
  disconnect() {}
} as unknown as typeof IntersectionObserver;

// Nor does it know where a range stands.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;

afterEach(cleanup);
