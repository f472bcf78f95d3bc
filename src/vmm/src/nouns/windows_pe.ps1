<#
.SYNOPSIS
Publishes a windows PE.
.EXAMPLE
Publish-SCWindowsPE -Path 'Sample'
#>
function Publish-SCWindowsPE {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'UseCustomizedWinPE', Mandatory)] [string] $Path,
        [string] $ISOPath,
        [switch] $IsUEFI,
        [Parameter(ParameterSetName = 'UseDefaultImage', Mandatory)] [switch] $UseDefaultImage
        # Shared: VMMServer RunAsynchronously
    )
}
