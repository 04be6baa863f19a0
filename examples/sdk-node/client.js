// The client of the three programs: it asks the newsroom at KEREGE_API.
import { createClient } from '@kerege/sdk';

const { KEREGE_API: baseUrl = 'http://localhost:8787' } = process.env;

function connect() {
  try {
    return createClient({ baseUrl });
  } catch (error) {
    // A TypeError names the option that cannot be used: who runs the program has set only this one.
    console.error(`KEREGE_API: ${error.message}`);
    process.exit(1);
  }
}

export const client = connect();
