<#
.SYNOPSIS
Writes the whole simulated fabric to a file, as JSON.
.DESCRIPTION
The file holds everything that lasts: objects, links, jobs, checkpoints, faults, and the time. Start a shell on it with
--fabric, or read it with Import-SimulatedFabric. Secrets are no part of a fabric, so none are in the file.
.EXAMPLE
Export-SimulatedFabric -Path lab.json
#>
function Export-SimulatedFabric {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Path,
        [switch] $NoClobber
    )
}

<#
.SYNOPSIS
Puts a fabric from a file in the place of the present one.
.DESCRIPTION
The file is what Export-SimulatedFabric wrote. A shell that works on a store puts the fabric there, for all shells that share
it. A present fabric that has hosts or virtual machines is only given up with -Force.
.EXAMPLE
Export-SimulatedFabric -Path lab.json; Import-SimulatedFabric -Path lab.json -Force
#>
function Import-SimulatedFabric {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Path,
        [switch] $Force
    )
}
