@echo off
rem Starts cchc with the Node beside it, wherever this folder lies.
setlocal EnableExtensions DisableDelayedExpansion
"%~dp0node.exe" "%~dp0app\bin\run.js" %*
exit /b %ERRORLEVEL%
