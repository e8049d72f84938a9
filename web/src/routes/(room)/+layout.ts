/** What hangs in a room is complete without a script, and follows what happens with one. */
export const csr = true;
