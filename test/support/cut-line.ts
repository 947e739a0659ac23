/** A line to the site that can be cut, whatever the browser does to get through. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface CutLine {
  /** Where the site is reached by it, without a final slash. */
  readonly base: string;
  /** Ends every connection, and lets no new one in until it is mended. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

/** A line to the site at `base`. */
export async function cutLine(base: string): Promise<CutLine> {
  const port = Number(new URL(base).port);
  const sockets = new Set<Socket>();
  let isCut = false;
  const follow = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    return socket;
  };
  const server = createServer((socket) => {
    if (isCut) {
      socket.resetAndDestroy();
      return;
    }
    const onward = follow(connect(port, '127.0.0.1'));
    follow(socket).pipe(onward).pipe(socket);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      isCut = true;
      for (const socket of sockets) socket.resetAndDestroy();
    },
    mend() {
      isCut = false;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
