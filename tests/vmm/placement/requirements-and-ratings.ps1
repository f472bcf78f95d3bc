# requirements of a host group, ratings of a library, where a switch can be used
# evidence: D PS Get-, Set-SCPlacementConfiguration, Get-SCLibraryRating, Get-SCApplicableVMHostGroup; I values
Get-SCVMMServer -ComputerName vmm01.contoso.com | Out-Null
$configuration = Get-SCPlacementConfiguration -VMHostGroup Test
Set-SCPlacementConfiguration -PlacementConfiguration $configuration -ShouldMeet -NetworkRequirement | % { "$($_.Inherit) $($_.NetworkRequirement) $($_.DVDDriveRequirement)" }
Get-SCLibraryRating -LibraryServer (Get-SCLibraryServer) -VM test01 | % { $_.Rating }
Get-SCLibraryRating -LibraryServer (Get-SCLibraryServer) -VM web01 | % { "$($_.Rating) $($_.ZeroRatingReasonList.Count)" }
(Get-SCApplicableVMHostGroup -LogicalSwitch @(Get-SCLogicalSwitch)[0] | Sort-Object Name).Name
