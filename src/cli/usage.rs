//! What `-Help` shows.

/// The forms of the command line.
pub(crate) const SYNOPSIS: &str = "
Usage: vmmsh [-Command { - | <code> } | -CommandWithArgs <code> [<args>]
              | -EncodedCommand <base64>] [[-File] { - | <script> } [<args>]]
             [-NoProfile] [-NonInteractive] [-NoLogo] [-NoExit]
             [-WorkingDirectory <folder>] [-ExecutionPolicy <policy>]
             [-InputFormat {Text | XML}] [-OutputFormat {Text | XML}]
             [--fabric <file> [--new {empty | sample}]] [--clock {simulated | real}]
             [--import <path>]
       vmmsh --check <script>...
       vmmsh -Version | -Help
";

const DETAILS: &str = "
Names may be shortened and are the same in any case.

-File | -f
    Runs a script with the words that follow as its arguments: -Name value,
    -Name:value, -Switch, -Switch:$false, or by position. It is what a first
    word that is no option means. - reads the commands from the input.

-Command | -c
    Runs code: the words that follow, joined by blanks. - reads the commands
    from the input. The exit code is 1 when the last command failed.

-CommandWithArgs | -cwa
    Runs the code in the next word; the words after it are in $args.

-EncodedCommand | -e | -ec
    Runs code given as Base64 of UTF-16.

-NoProfile | -nop           Reads no profile script.
-NonInteractive | -noni     Never asks a person: Read-Host and questions fail.
-NoLogo | -nol              Shows no banner.
-NoExit | -noe              Shows a prompt after what was run.
-WorkingDirectory | -wd     Starts in that folder.

--fabric <file>     The fabric to work on. A file that does not exist becomes a
                    store of its own, which keeps every change and may be
                    open in several shells at once: --fabric lab.db. A file
                    of Export-SimulatedFabric (JSON) is read, never written.
--new sample        The store must be a new one, and begins with the sample.
--new empty         It begins with what a server has that was just installed.
--import <path>     Takes an inventory of a live server in at the start: a file of
                    Export-Clixml or ConvertTo-Json, or a folder of them. May be
                    said several times.
--clock real        Waiting takes real time. Without it waiting moves a
                    simulated clock on, and a script that polls for hours
                    ends at once. VMMSH_CLOCK=2026-03-02T08:00:00Z makes the
                    clock start at that time.
--check <script>    Says what will break in a script without running it.
";

/// The whole help.
pub(crate) fn usage() -> String {
    format!("{SYNOPSIS}{DETAILS}")
}
