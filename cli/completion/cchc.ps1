# Completion of cchc for PowerShell: cchc completion powershell | Out-String | Invoke-Expression
# cchc itself says what may be typed; nothing of its answer is ever evaluated.
Register-ArgumentCompleter -Native -CommandName cchc, cchc.cmd -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { if ($null -ne $_.Value) { "$($_.Value)" } else { $_.Extent.Text } })
    # Encoded, since cmd, which runs cchc.cmd, would read signs like & in it.
    $line = (@("$($words.Count)") + $words + @("$wordToComplete")) -join "`n"
    $encoded = [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($line))
    $program = $commandAst.CommandElements[0].Value
    $encodingBefore = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [Text.Encoding]::UTF8
        $answer = @(& $program __complete powershell $encoded 2>$null)
    } catch {
        $answer = @()
    } finally {
        [Console]::OutputEncoding = $encodingBefore
    }
    # Without an answer PowerShell offers files, which is what a line like :files asks for.
    foreach ($candidate in $answer) {
        if ($candidate.StartsWith(':')) { continue }
        $value, $description = $candidate -split "`t", 2
        if (-not $description) { $description = $value }
        [Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $description)
    }
}
