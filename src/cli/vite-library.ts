import type { Plugin } from 'vite';

export function libraryFolder(): Plugin {
  return { name: 'cuelight-library' };
}
