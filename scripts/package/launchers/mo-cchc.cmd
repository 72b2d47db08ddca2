@echo off
rem For a double click: opens a window in which "cchc" can be typed.
title cchc
set "PATH=%~dp0;%PATH%"
cd /d "%USERPROFILE%"
cmd /k cchc --help
