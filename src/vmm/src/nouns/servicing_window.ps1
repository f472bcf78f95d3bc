<#
.SYNOPSIS
Gets servicing windows.
.EXAMPLE
Get-SCServicingWindow
#>
function Get-SCServicingWindow {
    [CmdletBinding(DefaultParameterSetName = 'Connection')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ServicingWindow])]
    param(
        [Parameter(ParameterSetName = 'FromName', Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'FromID', Mandatory)] [guid] $ID,
        [Parameter(ParameterSetName = 'FromVMHost')]
        [Parameter(ParameterSetName = 'FromVM')]
        [Parameter(ParameterSetName = 'FromService')]
        [Microsoft.VirtualManager.Remoting.ServicingWindowFilterType] $ServicingWindowFilter,
        [Parameter(ParameterSetName = 'FromVMHost', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'FromVM', Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'FromService', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Service] $Service
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a servicing window.
.EXAMPLE
New-SCServicingWindow -Name 'Sample' -WeeklyScheduleDayOfWeek 'Sample'
#>
function New-SCServicingWindow {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ServicingWindow])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [string] $Name,
        [string] $Description,
        [string] $Category,
        [string] $Owner,
        [int] $TimeZone,
        [datetime] $StartDate,
        [datetime] $StartTimeOfDay,
        [Parameter(ParameterSetName = 'WeeklyFrequency', Mandatory)] [string] $WeeklyScheduleDayOfWeek,
        [Parameter(ParameterSetName = 'WeeklyFrequency')] [int] $WeeksToRecur,
        [int] $MinutesDuration,
        [Parameter(ParameterSetName = 'MonthlyRelativeFrequency', Mandatory)]
        [Microsoft.VirtualManager.Remoting.DayOfWeek] $MonthlyScheduleDayOfWeek,
        [Parameter(ParameterSetName = 'MonthlyRelativeFrequency', Mandatory)]
        [Microsoft.VirtualManager.Remoting.WeekOfMonthType] $WeekOfMonth,
        [Parameter(ParameterSetName = 'MonthlyRelativeFrequency')]
        [Parameter(ParameterSetName = 'MonthlyFrequency')]
        [int] $MonthsToRecur,
        [Parameter(ParameterSetName = 'MonthlyFrequency', Mandatory)]
        [Microsoft.VirtualManager.Remoting.DayOfMonthType] $DayOfMonth,
        [Parameter(ParameterSetName = 'DailyFrequency', Mandatory)] [int] $DaysToRecur
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a servicing window.
.EXAMPLE
Set-SCServicingWindow -ServicingWindow $servicingWindow
#>
function Set-SCServicingWindow {
    [CmdletBinding(DefaultParameterSetName = 'NoFrequencyUpdate')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ServicingWindow])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServicingWindow] $ServicingWindow,
        [string] $Name,
        [string] $Description,
        [string] $Category,
        [string] $Owner,
        [int] $TimeZone,
        [datetime] $StartDate,
        [datetime] $StartTimeOfDay,
        [int] $MinutesDuration,
        [Parameter(ParameterSetName = 'WeeklyFrequency', Mandatory)] [string] $WeeklyScheduleDayOfWeek,
        [Parameter(ParameterSetName = 'WeeklyFrequency')] [int] $WeeksToRecur,
        [Parameter(ParameterSetName = 'MonthlyRelativeFrequency', Mandatory)]
        [Microsoft.VirtualManager.Remoting.DayOfWeek] $MonthlyScheduleDayOfWeek,
        [Parameter(ParameterSetName = 'MonthlyRelativeFrequency', Mandatory)]
        [Microsoft.VirtualManager.Remoting.WeekOfMonthType] $WeekOfMonth,
        [Parameter(ParameterSetName = 'MonthlyRelativeFrequency')]
        [Parameter(ParameterSetName = 'MonthlyFrequency')]
        [int] $MonthsToRecur,
        [Parameter(ParameterSetName = 'MonthlyFrequency', Mandatory)]
        [Microsoft.VirtualManager.Remoting.DayOfMonthType] $DayOfMonth,
        [Parameter(ParameterSetName = 'DailyFrequency', Mandatory)] [int] $DaysToRecur
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a servicing window.
.EXAMPLE
Remove-SCServicingWindow -ServicingWindow $servicingWindow
#>
function Remove-SCServicingWindow {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ServicingWindow])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServicingWindow] $ServicingWindow
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
