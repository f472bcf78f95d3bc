function New-TemporaryFile {
<#
.SYNOPSIS
Makes an empty file in the folder for temporary files.
.DESCRIPTION
The file is the caller's to remove.
.EXAMPLE
New-TemporaryFile | Remove-Item
#>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Low')]
    [OutputType('System.IO.FileInfo')]
    param(

    )
}
