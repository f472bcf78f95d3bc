//! The functions of a fresh session, written in PowerShell.

use engine::Session;

/// Names and bodies.
static FUNCTIONS: &[(&str, &str)] = &[
    ("cd..", "Set-Location .."),
    ("cd\\", "Set-Location \\"),
    ("cd~", "Set-Location ~"),
    ("Clear-Host", "if ($Host.UI.SupportsVirtualTerminal) { Write-Host \"`e[H`e[2J`e[3J\" -NoNewline }"),
    ("Pause", "$null = Read-Host 'Press Enter to continue...'"),
    ("prompt", "\"PS $($ExecutionContext.SessionState.Path.CurrentLocation)$('>' * ($NestedPromptLevel + 1)) \""),
    (
        "mkdir",
        "[CmdletBinding(SupportsShouldProcess)] param([Parameter(Position = 0, ValueFromPipelineByPropertyName)][string[]]$Path, \
         [string]$Name, [object]$Value, [switch]$Force) process { New-Item -ItemType Directory @PSBoundParameters }",
    ),
    (
        "oss",
        "[CmdletBinding()] param([ValidateRange(2, 2147483647)][int]$Width, [Parameter(ValueFromPipeline)][psobject]$InputObject) \
         begin { $all = [System.Collections.ArrayList]::new() } process { $null = $all.Add($InputObject) } \
         end { $null = $PSBoundParameters.Remove('InputObject'); $all | Out-String -Stream @PSBoundParameters }",
    ),
    ("more", "param([string[]]$paths) if ($paths) { Get-Content $paths } else { $input }"),
    ("help", "Get-Help @args"),
];

/// Gives a session the functions.
pub(crate) fn install(session: &mut Session) {
    session.register_functions(FUNCTIONS);
}
