import { request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { handmadeAnalysis, temporaryLedger } from '../../../test/support/desk.js';
import { temporaryFolder } from '../../../test/support/folders.js';
import { listen } from './listen.js';

async function listening(port = 0) {
  const desk = await listen({
    ledger: await temporaryLedger(),
    analyse: handmadeAnalysis,
    port,
    web: temporaryFolder(),
  });
  if (!desk.ok) throw new Error(desk.fault.message);
  onTestFinished(() => desk.value.close());
  return desk.value;
}

/** The status of a request under a host name of one's choice, which fetch would not send. */
const statusUnder = (port: number, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/api/health', headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('listening', () => {
  it('serves this machine under its own names only', async () => {
    const { port, url } = await listening();
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect(await (await fetch(`${url}/api/health`)).json()).toMatchObject({ ledger: { documents: 0 } });
    expect(await statusUnder(port, `localhost:${port}`)).toBe(200);
    expect(await statusUnder(port, `readout.example:${port}`)).toBe(403);
  });

  it('takes an upload over a socket', async () => {
    const { url } = await listening();
    const added = await fetch(`${url}/api/documents?name=a.txt`, {
      method: 'POST',
      body: 'Talks were held.',
    });
    expect(added.status).toBe(201);
    const tooLong = await fetch(`${url}/api/documents?name=b.txt`, {
      method: 'POST',
      body: new Uint8Array(11 << 20),
    });
    expect(tooLong.status).toBe(413);
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
  });

  it('tells a port that is taken', async () => {
    const { port } = await listening();
    const second = await listen({ ledger: await temporaryLedger(), analyse: handmadeAnalysis, port });
    expect(second).toMatchObject({ fault: { code: 'server.port', message: `port ${port} is taken` } });
  });
});
