import type { EpisodeFile } from '../../core/contract/episode-file.ts';
import { inLanguage, type Localized } from '../../core/contract/localized.ts';
import { formatTime } from '../../core/time/time.ts';
import { useAllText } from '../text/all-text.ts';

interface SummaryProps {
  episode: EpisodeFile;
  onGoTo(time: number): void;
}

/** What the documents say about the talk: in short, the key points, the quotes where they were said, and whence. */
export function Summary({ episode, onGoTo }: SummaryProps) {
  const text = useAllText();
  const { summary } = episode;
  return (
    <div className="summary">
      {summary === undefined && episode.description === undefined && (
        <p className="mt-8 text-quiet">{text.summary.none}</p>
      )}
      {summary !== undefined && summary.paragraphs.length > 0 && (
        <section>
          <h2 className="label">{text.summary.inShort}</h2>
          {summary.paragraphs.map((paragraph) => (
            <Reading key={inLanguage(paragraph, text.languages).text} words={paragraph} />
          ))}
        </section>
      )}
      {summary !== undefined && summary.keyPoints.length > 0 && (
        <section>
          <h2 className="label">{text.summary.keyPoints}</h2>
          {summary.keyPoints.map((point) => (
            <div key={inLanguage(point.text, text.languages).text} className="mt-4">
              {point.title !== undefined && (
                <h3 className="heading" lang={inLanguage(point.title, text.languages).lang}>
                  {inLanguage(point.title, text.languages).text}
                </h3>
              )}
              <Reading words={point.text} />
            </div>
          ))}
        </section>
      )}
      {summary !== undefined && summary.quotes.length > 0 && (
        <section>
          <h2 className="label">{text.summary.quotes}</h2>
          {summary.quotes.map((quote) => (
            <figure key={inLanguage(quote.text, text.languages).text} className="quote">
              <blockquote>
                <Reading words={quote.text} />
              </blockquote>
              <figcaption className="text-quiet">
                {quote.speaker}
                {quote.startTime !== undefined && (
                  <button
                    type="button"
                    className="link ms-3"
                    onClick={() => onGoTo(quote.startTime ?? 0)}
                  >
                    {text.summary.goToQuote(formatTime(quote.startTime))}
                  </button>
                )}
              </figcaption>
            </figure>
          ))}
        </section>
      )}
      {summary?.disclaimer !== undefined && (
        <p className="mt-8 text-quiet" lang={inLanguage(summary.disclaimer, text.languages).lang}>
          {inLanguage(summary.disclaimer, text.languages).text}
        </p>
      )}
      {episode.description !== undefined && (
        <section>
          <h2 className="label">{text.summary.description}</h2>
          <Reading words={episode.description} />
        </section>
      )}
      {episode.topics !== undefined && episode.topics.length > 0 && (
        <section>
          <h2 className="label">{text.summary.topics}</h2>
          <p className="mt-2 text-quiet">{episode.topics.join(' · ')}</p>
        </section>
      )}
      {episode.links !== undefined && episode.links.length > 0 && (
        <section>
          <h2 className="label">{text.summary.links}</h2>
          <ul className="mt-2">
            {episode.links.map(({ label, url }) => (
              <li key={`${label} ${url}`} className="mt-1">
                <a className="link" href={url} target="_blank" rel="noopener noreferrer">
                  {label}
                </a>{' '}
                <span className="text-quiet text-xs">{new URL(url).hostname}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 className="label">{text.summary.sources}</h2>
        <ul className="mt-2 text-quiet">
          {episode.sources.map((source) => (
            <li key={source.sha256} className="break-words">
              {text.summary.source(
                source.name,
                source.publisher ?? null,
                source.date === undefined ? null : text.date(source.date),
              )}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Reading({ words }: { words: Localized }) {
  const text = useAllText();
  const { lang, text: reading } = inLanguage(words, text.languages);
  return (
    <p className="reading mt-2" lang={lang}>
      {reading}
    </p>
  );
}
