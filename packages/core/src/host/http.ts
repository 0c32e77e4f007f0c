/** Names a file to fetch and what it must be. */
export interface Download {
  readonly url: string;
  /** Lower-case hex; a download without one is refused. */
  readonly sha256: string;
  /** Where the file goes; written only when its bytes are proved. */
  readonly to: string;
}

/** Is a stretch of a file that is sent as it lies on the disk: it is never in memory as a whole. Numbers in bytes. */
export interface FilePart {
  readonly path: string;
  readonly offset: number;
  readonly length: number;
}

/** Says what is asked of a server, once (RFC 9110). */
export interface WebRequest {
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** `http:` or `https:`. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is sent, one part after the other; left out, nothing. Content-Length follows from it. */
  readonly body?: readonly (string | Uint8Array | FilePart)[];
  /** After how many seconds without a byte in either direction it is given up; a minute by default. */
  readonly stallSeconds?: number;
  /** How many bytes of an answer are taken; 8 MiB by default. */
  readonly mostBytes?: number;
  /** Certificates of authorities that are trusted beside those that Node.js knows, in PEM. */
  readonly ca?: string;
}

/** Is what a server answered, whatever its status. */
export interface WebAnswer {
  readonly status: number;
  /** By their names in lower case; what comes several times is joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Fetches files, and asks servers. */
export interface Http {
  /**
   * Asks once. A redirect is an answer like any other: who follows it decides what goes along.
   * @throws Failure `server-silent` where no whole answer came; `interrupted`.
   */
  send(request: WebRequest): Promise<WebAnswer>;
  /**
   * Fetches with a few retries and proves the bytes.
   * @throws Failure `download-failed`, `checksum-missing` or `checksum-mismatch`; nothing is left at `to`.
   */
  download(download: Download): Promise<void>;
}
