import { connect, createServer, type Server, type Socket } from 'node:net';

/** A wire to the installation that can be cut: the server is then out of reach, whatever the browser knows of networks. */
export async function aWireTo(address: string) {
  const target = new URL(address);
  const open = new Set<Socket>();
  let isDeaf = false;
  const listen = (port: number) =>
    new Promise<Server>((resolve) => {
      const server = createServer((near) => {
        const far = connect(Number(target.port), target.hostname);
        for (const socket of [near, far]) {
          open.add(socket);
          socket.on('error', () => socket.destroy());
        }
        near.pipe(far);
        far.on('data', (answer) => (isDeaf ? near.destroy() : near.write(answer)));
        far.on('end', () => near.end());
      });
      server.listen(port, '127.0.0.1', () => resolve(server));
    });
  let server = await listen(0);
  const { port } = server.address() as { port: number };
  const cut = async () => {
    for (const socket of open) socket.destroy();
    open.clear();
    await new Promise((resolve) => server.close(resolve));
  };
  const mend = async () => void (server = await listen(port));
  /** From now on, what is asked arrives and what is answered does not. */
  const loseAnswers = (isLost: boolean) => void (isDeaf = isLost);
  return { cut, mend, loseAnswers, switch: `--host-resolver-rules=MAP ${target.host} 127.0.0.1:${port}` };
}
