import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom lays nothing out: nothing ever comes into view.
globalThis.IntersectionObserver = class {
  observe() {}
  disconnect() {}
} as unknown as typeof IntersectionObserver;

// Nor does it know where a range stands.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;

afterEach(cleanup);
