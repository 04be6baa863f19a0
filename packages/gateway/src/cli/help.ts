/** What `kerege-gateway --help` prints. */
export const help = `Turns the feeds a publisher already has into the Kerege API.

Usage
  kerege-gateway serve [options]

Options of serve
  --port PORT     where to listen, 0 to 65535; 0 takes any free port (8787)
  --host HOST     on which address to listen; 0.0.0.0 is all (127.0.0.1);
                  for others to reach it, name its address: publicUrl in the configuration
  --data DIR      folder of the store; made if it is missing (.kerege)
  --config FILE   the newsroom, as kerege.config.json; without it, the sample newsroom
  --now INSTANT   the instant from which the sample's dates count back,
                  such as 2025-12-03T18:00:00+05:00 (the present)

Other options
  -h, --help      print this
  --version       print the version

Environment
  LOG_LEVEL       silent, error, warn, info or debug (warn); the log goes to stderr
`;
