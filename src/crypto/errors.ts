/** Why sealed bytes did not open. From outside all look alike; the type is for the person's sentence (CR6). */
export type OpenError =
  /** Shorter or longer than the format allows. */
  | { readonly type: 'BadLength' }
  /** Written by a newer version of Ebb. */
  | { readonly type: 'NewerFormat'; readonly version: number }
  /** A suite, epoch or key that this vault does not know. */
  | { readonly type: 'UnknownKey' }
  /** The commitment or the tag does not fit: changed, moved, or another key. */
  | { readonly type: 'Tampered' }
  /** Authentic, but not of the shape its format promises. */
  | { readonly type: 'BadContents' }
