@echo off
rem Starts Broadsheet with the settings that suit a build; JAVA_OPTS adds options for Java.
setlocal
set "LIB=%~dp0..\lib"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:SharedArchiveFile="%LIB%\broadsheet.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.3 -XX:+UseSerialGC -XX:NewRatio=10 -XX:MaxTenuringThreshold=0 %JAVA_OPTS% -jar "%LIB%\broadsheet.jar" %*
