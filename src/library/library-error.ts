/** Failed I/O on the library, with what a person should be told. Thrown; pages show it with a retry. */
export type LibraryFault =
  /** No answer: offline, or the server is down. */
  | 'unreachable'
  /** The server says there is no such file. */
  | 'missing'
  /** Not JSON, or cut short. */
  | 'damaged'
  /** JSON, but of another version or not what the schema says. */
  | 'unsound'
  /** The catalog has no such episode. */
  | 'unknown-episode';

export class LibraryError extends Error {
  readonly fault: LibraryFault;
  /** Address or id that was asked for. */
  readonly subject: string;

  constructor(fault: LibraryFault, subject: string, detail = '') {
    super(detail === '' ? `${fault}: ${subject}` : detail);
    this.name = 'LibraryError';
    this.fault = fault;
    this.subject = subject;
  }
}
