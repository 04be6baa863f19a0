/** What `kerege-conformance --help` prints. */
export const help = `Checks any server against the Kerege contract.

Usage
  kerege-conformance URL [options]

URL is the address of the server without /v1, such as https://cdn.example/news/.
It is only read from; one empty POST goes to /v1, to see it refused.

Options
  --timeout MS    deadline of each request, 1 to 600000 milliseconds (10000)
  --total-timeout MS
                  deadline of the whole check, 1 to 3600000 milliseconds (300000)
  --json          print a report for machines
  -h, --help      print this

A server that answers 429 with Retry-After is given the time it asks for, up to
the deadline of a request. How far the check is stands on standard error, if that
is a terminal.

Exit status
  0  everything that could be checked agrees
  1  something differs
  2  nothing could be checked: no URL, nobody answers, or no such server

Environment
  NO_COLOR        when set, the table has no colours; it has none in a file or a pipe
`;
