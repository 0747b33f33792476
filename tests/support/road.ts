import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to PostgreSQL that counts how often it is gone. */
export interface Road {
  /** The address of the database by this way. */
  url: string;
  /** How often somebody asked after they had heard the answer to what they asked before. */
  trips(): number;
  /** Everything under way is lost; whoever comes after gets through. */
  cut(): void;
  /** From now on nothing gets through, and nobody is told so, as with a disk that no longer answers. */
  freeze(): void;
  close(): void;
}

/** Opens a way to the database at `url` that passes on every byte as it comes; on a free port unless one is told. */
export async function openRoad(url: string, port = 0): Promise<Road> {
  const far = new URL(url);
  let trips = 0;
  let isFrozen = false;
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    let answered = true;
    const there = connect(Number(far.port), far.hostname);
    near.on('data', () => {
      if (answered) trips += 1;
      answered = false;
    });
    there.on('data', () => {
      answered = true;
    });
    for (const end of [near, there]) {
      ends.add(end);
      end.on('error', () => near.destroy() && there.destroy());
      end.on('close', () => ends.delete(end));
    }
    if (!isFrozen) near.pipe(there).pipe(near);
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const here = new URL(url);
  here.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: here.href,
    trips: () => trips,
    freeze: () => {
      isFrozen = true;
      for (const end of ends) end.unpipe().pause();
    },
    cut: () => {
      for (const end of ends) end.destroy();
    },
    close: () => void server.close(),
  };
}
