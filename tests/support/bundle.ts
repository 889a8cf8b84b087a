import { build, type Rolldown } from 'vite';

/** One classic script of a module and all it imports, for a page that a test makes up. */
export async function bundle(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'bundled', fileName: 'bundled' },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
}
