import { createServer, request } from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** What Lighthouse assumes of a desktop computer's line: 40 ms there and back, 10,240 kbit a second. */
const ROUND_TRIP_MS = 40;
const BYTES_PER_MS = 1280;

/** The headers that say something of the content; the others are of the connection. */
const KEPT = ['content-type', 'cache-control', 'x-file-name'];

/**
 * A line of a desktop computer to a server on localhost: every answer takes a round trip, all share the bandwidth, and
 * all are compressed as hosts do.
 *
 * @param {string} server its address, https
 * @param {{ cert: Buffer, key: Buffer }} certificate
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function lineTo(server, certificate) {
  let isFreeAt = 0;
  const line = createServer(certificate, (asked, answer) => {
    void (async () => {
      const [{ statusCode, headers, body }] = await Promise.all([
        answerOf(new URL(asked.url, server)),
        wait(ROUND_TRIP_MS),
      ]);
      const compressed = gzipSync(body);
      isFreeAt = Math.max(isFreeAt, performance.now()) + compressed.length / BYTES_PER_MS;
      await wait(isFreeAt - performance.now());
      answer.writeHead(statusCode, { ...headers, 'content-encoding': 'gzip' }).end(compressed);
    })();
  });
  await new Promise((listening) => {
    line.listen(0, 'localhost', listening);
  });
  return {
    url: `https://localhost:${line.address().port}/`,
    close() {
      line.closeAllConnections();
      line.close();
    },
  };
}

function answerOf(url) {
  return new Promise((done, failed) => {
    // The certificate is one of localhost's own.
    request(url, { rejectUnauthorized: false }, (response) => {
      const pieces = [];
      response.on('data', (piece) => pieces.push(piece));
      response.on('end', () => {
        const kept = Object.entries(response.headers).filter(([name]) => KEPT.includes(name));
        const { statusCode } = response;
        done({ statusCode, headers: Object.fromEntries(kept), body: Buffer.concat(pieces) });
      });
    })
      .on('error', failed)
      .end();
  });
}
