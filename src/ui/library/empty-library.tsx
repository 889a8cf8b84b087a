import { useAllText } from '../text/all-text.ts';

/** What whoever keeps the library types, in its folder. */
const COMMANDS = ['npm run import -- talk.srt --to data/sources', 'npm start'];

/** Nothing there: a sentence for who visits, and what to do for whose library it is. */
export function EmptyLibrary() {
  const { library } = useAllText();
  return (
    <div className="library-empty">
      <p className="type-list">{library.empty}</p>
      <p className="text-quiet">{library.emptyVisitor}</p>
      <p className="library-owner">{library.emptyOwner}</p>
      <pre className="library-commands">
        <code>{COMMANDS.join('\n')}</code>
      </pre>
      <p className="text-quiet">{library.emptyFormats}</p>
    </div>
  );
}
