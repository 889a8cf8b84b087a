/** The table of Han characters for whoever finds: asked for under a name of its own, it is fetched without what joins names of modules. */
export { variantsOf } from '../../core/text/han-variants.ts';
