/** What is asked of somebody who knows who speaks. `ui/naming` asks it; whoever begins needs no more than this. */
export interface NamingState {
  /** Where in the leading text somebody speaks of whom it is asked (`20,0`: cue and character); `here`: where the reader is. */
  asked: string | null;
  /** What was named, and the guesses to go through, are told over the page. */
  isOpen?: boolean;
  /** What became of the latest press, for those who hear the page. */
  told?: string;
  /** One guess after the other is asked about. */
  isChecking?: boolean;
}
